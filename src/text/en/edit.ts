import type { edit as vi } from '../vi/edit.js';

export const edit: typeof vi = ({ tab, column }) => ({
  turned: {
    on: `Turned on: whenever somebody edits ${tab('nominations')}, the row is checked with your rights. Choose this item again to turn it off. People on phones get their answer either way; turn it on where ${column('nominations', 'check')} and ${column('nominations', 'toFix')} are locked for them.`,
    off: 'Turned off: an edited row is checked with the rights of whoever edits it. Validate delegates still looks at everything.',
  },
  newCode: 'New code given',
  newCodeGone:
    'This code is no longer doubled, or the row was renamed or deleted. Choose Validate delegates to look again.',
});
