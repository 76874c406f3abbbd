import type { repairPanel as vi } from '../vi/repair-panel.js';

export const repairPanel: typeof vi = ({ tab }) => ({
  heading: 'Propose changes to the list',
  hint: `Finds the fewest people to change for the list to meet the targets of the tab ${tab('composition')}.`,
  guests: 'Leaders and guests may change too',
  approved: 'Approved people may change too',
  propose: 'Propose changes',
  swap: (drop, add) => `${drop} → ${add}`,
  add: (add) => `Add ${add}`,
  drop: (drop) => `Drop ${drop}`,
  accept: (changes) => `Accept the ${changes} chosen changes`,
  undo: 'Undo the last acceptance',
  table: 'Targets before and after',
  before: 'Before',
  after: 'After',
  target: 'Target',
});
