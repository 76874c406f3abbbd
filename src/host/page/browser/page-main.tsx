import { render } from 'preact';
import { App } from './page-app.js';

// The whole address typed over the one without a key leads to no new page by itself.
addEventListener('hashchange', () => location.reload());

const root = document.getElementById('page');
if (root !== null) render(<App />, root);
