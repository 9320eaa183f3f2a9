export { click, draw, Holding, press, type, uiOf, type Drawing, type FakeUi } from './draw.js';
