import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  Legend,
  LinearScale,
  LineElement,
  PointElement,
  ScatterController,
  Tooltip,
} from "chart.js";

/** Once a window: the kinds of chart that the screens use, and no others. */
export function setUpCharts(): void {
  Chart.register(
    BarController,
    BarElement,
    CategoryScale,
    Legend,
    LinearScale,
    LineElement,
    PointElement,
    ScatterController,
    Tooltip,
  );
  Chart.defaults.animation = false;
  Chart.defaults.maintainAspectRatio = false;
  Chart.defaults.font.family = '"Segoe UI", "Noto Sans", system-ui, sans-serif';
  Chart.defaults.font.size = 12.5;
}
