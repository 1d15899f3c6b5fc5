import { COLUMN_TYPES, type ColumnType, type FileColumnName } from "./columnTypes";

export interface SchemaField {
  name: string;
  type: ColumnType;
  /** In words. */
  description?: string;
  constraints?: { enum: readonly string[] };
}
export interface TableSchema {
  $schema: string;
  fields: readonly SchemaField[];
  missingValues: readonly string[];
}

/** A column as it is described to those who read it: what it means, and the codes that it may hold where it holds codes. */
export interface DescribedColumn {
  name: FileColumnName;
  meaning: string | null;
  codes: readonly string[] | null;
}

/** What a CSV holds, as Table Schema 2.0 says it. */
export function tableSchema(columns: readonly DescribedColumn[]): TableSchema {
  return {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: columns.map(({ name, meaning, codes }) => ({
      name,
      type: COLUMN_TYPES[name],
      ...(meaning === null ? {} : { description: meaning }),
      ...(codes === null ? {} : { constraints: { enum: codes } }),
    })),
    missingValues: [""],
  };
}
