import type { MapArea } from "@/lib/domain/map/mapChoices";
import { HATCHING, Hatching, shadeClass } from "./ChoroplethMap";
import { type AreaShape, drawMap, MAP_HEIGHT, MAP_WIDTH } from "./drawMap";

/** A shade, with what it says and of how many areas. */
export interface PictureShade {
  shade: number | null;
  text: string;
  count: string;
}

const LEGEND_WIDTH = 270;
const LEFT = MAP_WIDTH + 20;
const STEP = 48;

/** A map away from its page: its legend beside it, and no links. */
export function MapPicture({
  by,
  shades,
  legend,
}: {
  by: MapArea;
  shades: ReadonlyMap<string, number | null>;
  legend: readonly PictureShade[];
}) {
  const { mainland, insets } = drawMap(by);
  const drawn = ({ code, path }: AreaShape) => <Shade key={code} shade={shades.get(code) ?? null} path={path} />;
  return (
    <svg className="choropleth" viewBox={`0 0 ${MAP_WIDTH + LEGEND_WIDTH} ${MAP_HEIGHT}`} aria-hidden="true">
      <Hatching />
      {mainland.map(drawn)}
      {insets.map(({ shapes, ...frame }) => (
        <g key={frame.x + frame.y}>
          <rect className="frame" {...frame} />
          {shapes.map(drawn)}
        </g>
      ))}
      {legend.map(({ shade, text, count }, index) => (
        <g key={text}>
          <rect className={shadeClass(shade)} fill={hatched(shade)} x={LEFT} y={120 + index * STEP} width="34" height="22" />
          <text className="map-text" x={LEFT + 46} y={132 + index * STEP}>
            {text}
          </text>
          <text className="map-count" x={LEFT + 46} y={150 + index * STEP}>
            {count}
          </text>
        </g>
      ))}
    </svg>
  );
}

function Shade({ shade, path }: { shade: number | null; path: string }) {
  return <path className={shadeClass(shade)} fill={hatched(shade)} d={path} />;
}

function hatched(shade: number | null): string | undefined {
  return shade === null ? `url(#${HATCHING})` : undefined;
}
