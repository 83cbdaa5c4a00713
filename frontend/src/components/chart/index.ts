export { CHART_COLORS, type ChartColumn, ChartFigure } from './ChartFigure';
