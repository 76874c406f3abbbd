import { fillFigures } from './fill-figures.js';
import { inventor } from './people/invent-person.js';
import { FIELDS, GROUPS, SECTORS } from './people/listed.js';
import type { Draw } from './draws/random.js';
import type { SampleRow } from './people/sample-row.js';
import { BODY_STORIES } from './stories/body-stories.js';
import { HAMLET_STORIES } from './stories/hamlet-stories.js';
import type { Story } from './stories/story.js';
import { BODIES, HAMLETS, type BodyKey } from './people/sample-units.js';

export type NominationRow = SampleRow<'nominations'>;

type Invent = ReturnType<typeof inventor>;

const HAMLET_NAMES = HAMLETS.map(([unit]) => unit);

/** The hamlet a collective lives in, as it stands within a name: `thôn Mỗ Đoạn`. */
function placeIn(unit: string, draw: Draw): string {
  const hamlet = unit.startsWith('Thôn ') ? unit : (HAMLET_NAMES[draw.between(0, HAMLET_NAMES.length - 1)] ?? unit);
  return hamlet.replace('Thôn', 'thôn');
}

/** Who it is: a person, or a collective with the person who represents it. */
function tellWho(story: Story, unit: string, draw: Draw, invent: Invent): NominationRow {
  const person = invent(story.gender ?? draw.pick(['Nam', 'Nữ']), ...story.ages);
  const { gender, birthYear } = person;
  if (story.collective === undefined) return { name: person.name, gender, birthYear };
  const name = fillFigures(story.collective, draw).replace('@', placeIn(unit, draw)).replace('#', person.name);
  return { name, representative: person.name, gender, birthYear };
}

/** A row that a unit has filled in with care; the mistakes come later. */
function tell(story: Story, unit: string, draw: Draw, invent: Invent): NominationRow {
  const filled = (text: string | undefined): string => (text === undefined ? '' : fillFigures(text, draw));
  return {
    unit,
    subject: story.subject,
    ...tellWho(story, unit, draw, invent),
    position: filled(story.position),
    occupation: filled(story.occupation),
    field: FIELDS[story.field],
    direct: story.direct,
    sector: SECTORS[story.sector],
    meritGroups: story.groups.map((group) => GROUPS[group]).join('; '),
    achievement: filled(story.achievement),
    awards: filled(story.awards),
    publishConsent: draw.weighted(
      [
        ['Có', 70],
        ['Không', 5],
      ],
      '',
    ),
  };
}

/** `count` stories in no order, none twice while there is another. */
function choose(stories: readonly Story[], count: number, draw: Draw): Story[] {
  const shuffled = stories.map((story) => ({ story, at: draw.between(0, 1_000_000) })).sort((a, b) => a.at - b.at);
  const people = stories.filter((story) => story.collective === undefined);
  return Array.from({ length: count }, (_, i) => shuffled[i]?.story ?? people[i % people.length]).flatMap(
    (story) => story ?? [],
  );
}

/** What the units nominated, unit by unit. */
export function nominate(draw: Draw, taken: ReadonlySet<string>): NominationRow[] {
  const invent = inventor(draw, taken);
  const ofUnit = (stories: readonly Story[], unit: string, count: number): NominationRow[] =>
    choose(stories, count, draw).map((story) => tell(story, unit, draw, invent));
  return [
    ...HAMLETS.flatMap(([unit, count]) => ofUnit(HAMLET_STORIES, unit, count)),
    ...(Object.keys(BODIES) as BodyKey[]).flatMap((key) => ofUnit(BODY_STORIES[key], BODIES[key][0], BODIES[key][1])),
  ];
}
