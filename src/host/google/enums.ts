import { enumValue } from './imitated.js';

export const protectionTypes = { RANGE: enumValue('RANGE'), SHEET: enumValue('SHEET') };

export const buttons = {
  OK: enumValue('OK'),
  YES: enumValue('YES'),
  NO: enumValue('NO'),
  CANCEL: enumValue('CANCEL'),
  CLOSE: enumValue('CLOSE'),
};

export const buttonSets = {
  OK: enumValue('OK'),
  OK_CANCEL: enumValue('OK_CANCEL'),
  YES_NO: enumValue('YES_NO'),
  YES_NO_CANCEL: enumValue('YES_NO_CANCEL'),
};

export const digestAlgorithms = { SHA_256: enumValue('SHA_256') };
export const charsets = { UTF_8: enumValue('UTF_8') };
