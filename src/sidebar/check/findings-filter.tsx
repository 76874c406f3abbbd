import type { FindingView } from '../../endpoints/endpoints.js';
import { LEVELS, countLevels, unitsOf } from './findings-page.js';
import type { Filter, Level } from './findings-page.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: SidebarText;
  readonly findings: readonly FindingView[];
  readonly filter: Filter;
  readonly change: (filter: Filter) => void;
}

/** How many there are of each level, as switches, and the unit they are about. */
export function FindingsFilter({ text, findings, filter, change }: Props) {
  const counts = countLevels(findings);
  const toggle = (level: Level) => {
    const others = filter.levels.filter((one) => one !== level);
    change({ ...filter, levels: filter.levels.includes(level) ? others : [...others, level] });
  };
  return (
    <div class="filter">
      <div class="levels" role="group" aria-label={text.findings.levelLabel}>
        {LEVELS.map((level) => (
          <button
            key={level}
            type="button"
            class={`switch ${level}`}
            aria-pressed={filter.levels.includes(level)}
            aria-label={text.count(counts[level], text.levels[level])}
            onClick={() => toggle(level)}
          >
            <b>{counts[level]}</b>
            <span>{text.levels[level]}</span>
          </button>
        ))}
      </div>
      <UnitChoice text={text} findings={findings} filter={filter} change={change} />
    </div>
  );
}

const EVERY_UNIT = 'every';
const unitValue = (unit: string | null): string => (unit === null ? EVERY_UNIT : `unit:${unit}`);

function UnitChoice({ text, findings, filter, change }: Props) {
  const units = unitsOf(findings);
  if (units.length === 0) return null;
  const choose = (value: string) =>
    change({ ...filter, unit: value === EVERY_UNIT ? null : value.slice('unit:'.length) });
  return (
    <label class="unit-choice">
      <span>{text.findings.unitLabel}</span>
      <select value={unitValue(filter.unit)} onChange={(event) => choose(event.currentTarget.value)}>
        <option value={EVERY_UNIT}>{text.findings.allUnits}</option>
        {units.map((unit) => (
          <option key={unit} value={unitValue(unit)}>
            {unit}
          </option>
        ))}
        {findings.some((finding) => finding.unit === null) && (
          <option value={unitValue('')}>{text.findings.withoutUnit}</option>
        )}
      </select>
    </label>
  );
}
