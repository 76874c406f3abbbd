import { exampleReasons } from '../reasons/list-reasons.js';
import { plain } from '../reasons/reason.js';
import { defineKind } from '../kind/define-kind.js';
import { findBackdropFacts } from './facts.js';
import { backdropFields } from './fields.js';

/** Maket phông: the words of the backdrop, for whoever paints or prints it. */
export const backdrop = defineKind(
  {
    title: { vi: 'Ma-két phông Hội nghị', en: 'Words of the backdrop' },
    symbol: '',
    fileName: 'Ma-ket-phong.docx',
    clause: 'R-III-3.4',
    group: 'day',
  },
  {
    facts: findBackdropFacts,
    reasons: (check, { conference }) => [
      ...plain('conferenceDateMissing', conference.date === null),
      ...exampleReasons(check),
    ],
    fields: backdropFields,
  },
);
