-- A fit has thirty territories at least, and its interval holds its slope.
SELECT f.revision_id || ' ' || f.network || ' ' || f."group" || ' ' || f.subject AS found
FROM edition_fit f WHERE f.n < 30 OR NOT (f.beta_low <= f.beta AND f.beta <= f.beta_high) OR NOT (f.r2 BETWEEN 0 AND 1)
