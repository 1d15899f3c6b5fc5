-- Addresses to be forgotten are looked for at each write of a report: among those that are left, not among all reports.
CREATE INDEX "report_with_email" ON "report" ("created_at") WHERE "email" IS NOT NULL;
