import { defineKind } from '../kind/define-kind.js';
import { findUpperCongressListFacts } from './facts.js';
import { upperCongressListFields } from './fields.js';
import { findUpperReasons } from './reasons.js';

/** The second of the two papers that go to the city with the result report. */
export const upperCongressList = defineKind(
  {
    title: {
      vi: 'Danh sách và trích ngang thành tích dự đại hội cấp trên',
      en: 'Delegates to the upper congress, with profiles',
    },
    symbol: '',
    fileName: 'Danh-sach-trich-ngang-du-dai-hoi-cap-tren.docx',
    clause: 'R-V-1-d',
    group: 'result',
  },
  { facts: findUpperCongressListFacts, reasons: findUpperReasons, fields: upperCongressListFields },
);
