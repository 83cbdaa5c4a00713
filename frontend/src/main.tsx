import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startI18n } from './lib/i18n';
import './index.css';

await startI18n();
createRoot(document.getElementById('root')!).render(<App />);
