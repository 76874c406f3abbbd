import { officeFields } from '../blocks/office-fields.js';
import { upperCongressFields } from '../blocks/upper-congress.js';
import type { UpperCongressListFacts } from './facts.js';

export type UpperCongressListFields = ReturnType<typeof upperCongressListFields>;

export const upperCongressListFields = ({ office, today, reviewPeriod, upperCongress }: UpperCongressListFacts) => ({
  ...officeFields(office, today),
  ...upperCongressFields(upperCongress),
  reviewPeriod,
});
