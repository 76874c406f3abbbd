/**
 * The entry of `npm run build -- --edit-trigger`: main.ts and the menu item *Bật/Tắt kiểm tra khi sửa*. What is named here
 * goes before what main.ts has under the same name.
 */
export * from './main.js';
export { onInstall, onOpen, toggleEditCheck } from './entry/edit-trigger.js';
