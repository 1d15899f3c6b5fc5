/** A picture of a candidature; its bytes are asked for by its id. */
export interface CandidatureImage {
  id: string;
  alternative: string;
  width: number;
  height: number;
}

/** SQL: those of a candidature `a`, in their order. */
export const IMAGES_OF = `(SELECT coalesce(json_agg(json_build_object('id', i.id, 'alternative', i.alternative, 'width', i.width,
  'height', i.height) ORDER BY i.position), '[]') FROM candidature_image i WHERE i.candidature_id = a.id)`;
