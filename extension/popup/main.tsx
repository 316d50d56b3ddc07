import '../card/card.css';
import '../ui/controls.css';
import '../ui/pages.css';
import '../ui/theme.css';
import './popup.css';
import { mountPage } from '../ui/mount-page.tsx';
import { Popup } from './Popup.tsx';

const root = document.querySelector('#app');
if (new URLSearchParams(location.search).has('tab')) document.documentElement.dataset['place'] = 'tab';
if (root !== null) void mountPage(root, <Popup />);
