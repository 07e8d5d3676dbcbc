export { startRun as default } from './temporary.ts';
