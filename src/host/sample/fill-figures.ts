import type { Draw } from './draws/random.js';

/** 3200 as Vietnamese papers print it: 3.200. */
const spell = (figure: number): string => String(figure).replace(/\B(?=(\d{3})+$)/g, '.');

/** Fills `{12..35}` with a number of that range and `{gà|vịt}` with one of the words. */
export const fillFigures = (text: string, draw: Draw): string =>
  text.replace(/\{([^{}]*)\}/g, (_, inside: string) => {
    const range = /^(\d+)\.\.(\d+)$/.exec(inside);
    if (range !== null) return spell(draw.between(Number(range[1]), Number(range[2])));
    const [first = '', ...others] = inside.split('|');
    return draw.pick([first, ...others]);
  });
