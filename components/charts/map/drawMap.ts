import { type GeoProjection, geoConicConformal, geoMercator, geoPath } from "d3-geo";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { MapArea } from "@/lib/domain/map/mapChoices";
import departements from "@/prisma/seed/geography/departements.topo.json";
import regions from "@/prisma/seed/geography/regions.topo.json";

export const MAP_WIDTH = 620;
export const MAP_HEIGHT = 690;

export interface AreaShape {
  code: string;
  /** Of a path. */
  path: string;
}
/** An area far away, or too small where it lies, in a frame of its own. */
export interface Inset {
  x: number;
  y: number;
  width: number;
  height: number;
  shapes: readonly AreaShape[];
}
export interface MapDrawing {
  mainland: readonly AreaShape[];
  insets: readonly Inset[];
  /** Drawn among the others too, where they are too small to be met. */
  enlarged: ReadonlySet<string>;
}

type Properties = { code: string };
const OVERSEAS: Record<MapArea, readonly string[]> = {
  departement: ["971", "972", "973", "974", "976"],
  region: ["01", "02", "03", "04", "06"],
};
/** Paris and its neighbours. */
const AROUND_PARIS: Record<MapArea, readonly string[]> = { departement: ["75", "92", "93", "94"], region: [] };

const kept = new Map<MapArea, MapDrawing>();

/** The outlines of all areas, projected once for all readers: metropolitan France, then insets. IGN Admin Express COG. */
export function drawMap(by: MapArea): MapDrawing {
  const known = kept.get(by);
  if (known) return known;
  const drawing = draw(by);
  kept.set(by, drawing);
  return drawing;
}

function draw(by: MapArea): MapDrawing {
  const features = featuresOf(by);
  const of = (codes: readonly string[]) => features.filter(({ properties: { code } }) => codes.includes(code));
  const main = features.filter(({ properties: { code } }) => !OVERSEAS[by].includes(code));
  const side = MAP_WIDTH / OVERSEAS[by].length;
  const overseas = OVERSEAS[by].map((code, index) =>
    inset(of([code]), { x: index * side + 2, y: 585, width: side - 4, height: 103 }, geoMercator()),
  );
  const aroundParis =
    AROUND_PARIS[by].length > 0 ? [inset(of(AROUND_PARIS[by]), { x: 2, y: 2, width: 116, height: 96 }, geoMercator())] : [];
  const whole = geoConicConformal().parallels([44, 49]).rotate([-3, 0]);
  return {
    mainland: shapesOf(main, whole, [
      [6, 6],
      [MAP_WIDTH - 6, 575],
    ]),
    insets: [...aroundParis, ...overseas],
    enlarged: new Set(AROUND_PARIS[by]),
  };
}

function featuresOf(by: MapArea) {
  const topology = (by === "region" ? regions : departements) as unknown as Topology<Record<string, GeometryCollection<Properties>>>;
  const object = topology.objects[by === "region" ? "regions" : "departements"];
  return object === undefined ? [] : feature(topology, object).features;
}

type Features = ReturnType<typeof featuresOf>;
type Extent = [[number, number], [number, number]];

function inset(features: Features, frame: Omit<Inset, "shapes">, projection: GeoProjection): Inset {
  const margin = 6;
  const extent: Extent = [
    [frame.x + margin, frame.y + margin],
    [frame.x + frame.width - margin, frame.y + frame.height - margin],
  ];
  return { ...frame, shapes: shapesOf(features, projection, extent) };
}

function shapesOf(features: Features, projection: GeoProjection, extent: Extent): AreaShape[] {
  const path = geoPath(projection.fitExtent(extent, { type: "FeatureCollection", features })).digits(1);
  return features.map((one) => ({ code: one.properties.code, path: path(one) ?? "" }));
}
