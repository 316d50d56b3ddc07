import '../card/card.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/theme.css';
import './library.css';
import { mountPage } from '../ui/mount-page.tsx';
import { Library } from './Library.tsx';

const root = document.querySelector('#app');
if (root !== null) void mountPage(root, <Library />);
