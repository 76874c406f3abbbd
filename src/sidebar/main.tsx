import { render } from 'preact';
import './sidebar.css';
import { App } from './app.js';

const root = document.getElementById('app');
if (root !== null) render(<App />, root);
