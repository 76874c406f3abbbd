import type { RepairView } from '../../endpoints/endpoints.js';
import type { repairPanel as vi } from '../../text/vi/repair-panel.js';
import type { SidebarText } from '../calling/speak.js';

interface Props {
  readonly text: ReturnType<typeof vi>;
  readonly sidebar: SidebarText;
  readonly table: RepairView['table'];
}

/** Every target before and after: the numbers, and the verdict in words. */
export function RepairTable({ text, sidebar: { composition }, table }: Props) {
  const cell = ({ count, base, percent, verdict }: RepairView['table'][number]['before']) =>
    `${composition.counted(count, base, percent)} · ${composition.verdicts[verdict]}`;
  return (
    <details>
      <summary>{text.table}</summary>
      <table class="repair-table">
        <thead>
          <tr>
            <th scope="col">{text.target}</th>
            <th scope="col">{text.before}</th>
            <th scope="col">{text.after}</th>
          </tr>
        </thead>
        <tbody>
          {table.map(({ before, after }, i) => (
            <tr key={i}>
              <th scope="row">
                {before.attribute}: {before.value}
              </th>
              <td>{cell(before)}</td>
              <td>{cell(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
