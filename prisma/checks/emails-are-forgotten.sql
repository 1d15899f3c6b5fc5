-- An e-mail that came with a report is deleted 30 days after that is closed (lib/domain/report/report.ts), a day later at most.
SELECT 'report ' || id AS found FROM report WHERE email IS NOT NULL AND closed_at < now() - interval '32 days'
