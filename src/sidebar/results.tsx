import { useState } from 'preact/hooks';
import type { CheckView, NewCodeRequest, Target } from '../endpoints/endpoints.js';
import { countOutside } from './check/composition-groups.js';
import { Composition } from './check/composition.js';
import { Findings } from './check/findings.js';
import { unitsTextIn } from './calling/speak.js';
import type { SidebarText } from './calling/speak.js';
import { Steps } from './steps/steps.js';
import { Units } from './units/units.js';

const SECTIONS = ['findings', 'composition', 'steps', 'units'] as const;
type Section = (typeof SECTIONS)[number];

interface Props {
  readonly text: SidebarText;
  readonly view: CheckView;
  readonly goTo: (target: Target) => void;
  readonly giveNewCode: (request: NewCodeRequest) => void;
}

/** What each section still asks for: the number on its tab. */
const openIn = (view: CheckView): Readonly<Record<Section, number>> => ({
  findings: view.findings.filter((finding) => finding.level !== 'info').length,
  composition: countOutside(view.composition),
  steps: view.steps.filter((step) => step.state === 'overdue').length,
  units: view.units.filter((unit) => !unit.ready).length,
});

/** Findings, composition, steps and units as tabs; arrow keys, Home and End move between them. */
export function Results(props: Props) {
  const { text, view } = props;
  const [section, setSection] = useState<Section>('findings');
  const counts = openIn(view);
  const move = (event: KeyboardEvent) => {
    const next = sectionAfter(section, event.key);
    if (next === null) return;
    event.preventDefault();
    setSection(next);
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={text.sections.label} onKeyDown={move}>
        {SECTIONS.map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            id={`tab-${one}`}
            aria-controls={`panel-${one}`}
            aria-selected={one === section}
            tabIndex={one === section ? 0 : -1}
            onClick={() => setSection(one)}
          >
            {one === 'units' ? unitsTextIn(view).tab : text.sections[one]} <span class="badge">{counts[one]}</span>
          </button>
        ))}
      </div>
      <div class="panel" role="tabpanel" id={`panel-${section}`} aria-labelledby={`tab-${section}`} tabIndex={-1}>
        <Panel section={section} {...props} />
      </div>
    </>
  );
}

function Panel({ section, text, view, goTo, giveNewCode }: Props & { readonly section: Section }) {
  switch (section) {
    case 'findings':
      return <Findings text={text} findings={view.findings} goTo={goTo} giveNewCode={giveNewCode} />;
    case 'composition':
      return <Composition text={text} entries={view.composition} />;
    case 'steps':
      return <Steps text={text} steps={view.steps} goTo={goTo} />;
    case 'units':
      return <Units text={unitsTextIn(view)} units={view.units} />;
  }
}

function sectionAfter(section: Section, key: string): Section | null {
  const at = SECTIONS.indexOf(section);
  const end = SECTIONS.length - 1;
  const to = { ArrowRight: at === end ? 0 : at + 1, ArrowLeft: at === 0 ? end : at - 1, Home: 0, End: end }[key];
  return to === undefined ? null : (SECTIONS[to] ?? null);
}
