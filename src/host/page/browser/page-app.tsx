import { ContentBar } from './content-bar.js';
import { DialogBox } from './dialog-box.js';
import { Grid } from './grid.js';
import { LostContact } from './lost-contact.js';
import { MenuBar } from './menu-bar.js';
import { Notices } from './notices.js';
import { NotSaved } from './saving-line.js';
import { SidebarFrame } from './sidebar-frame.js';
import { TabBar } from './tab-bar.js';
import { Toasts } from './toasts.js';
import { TopBar } from './top-bar.js';
import { usePage } from './use-page.js';

export function App() {
  const page = usePage();
  const { view, cursor } = page;
  const tab = view?.tabs.find(({ id }) => id === cursor.tab) ?? view?.tabs[0];
  return (
    <div class="page">
      <LostContact contact={page.contact} />
      <NotSaved saving={page.saving} />
      {view !== null && <Notices notices={view.notices} />}
      {view !== null && <TopBar page={page} view={view} />}
      {view !== null && <MenuBar page={page} view={view} />}
      {view !== null && tab !== undefined && (
        <>
          <ContentBar page={page} tab={tab} />
          <div class="desk">
            <Grid key={tab.name} page={page} tab={tab} change={view.change} />
            {view.sidebar !== null && <SidebarFrame key={view.sidebarNumber} page={page} title={view.sidebar} />}
          </div>
          <TabBar page={page} tabs={view.tabs} current={tab.id} />
        </>
      )}
      <Toasts toasts={page.toasts} drop={page.dropToast} />
      {page.dialog !== null && <DialogBox key={page.dialog.key} open={page.dialog} />}
    </div>
  );
}
