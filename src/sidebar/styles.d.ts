/** Styles are put into the page by the bundle. */
declare module '*.css';
