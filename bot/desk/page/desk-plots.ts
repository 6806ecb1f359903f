// What only the figures need: the plots, drawn by uPlot on canvases. Tables beside them say the same to everybody.
export { drawFigures } from './plots/draw-figures.js';
