import { expect, it } from "vitest";
import { readEnvironment, workEnvironment } from "@/lib/platform/environment";

it("takes the address of the source code, and none that a link must not have", () => {
  expect(readEnvironment({ SOURCE_URL: "https://example.org/belvedere" }).SOURCE_URL).toBe("https://example.org/belvedere");
  expect(readEnvironment({ SOURCE_URL: "" }).SOURCE_URL).toBeUndefined();
  for (const address of ["javascript:alert(1)", "ftp://example.org", "belvedere"]) {
    expect(() => readEnvironment({ SOURCE_URL: address })).toThrow();
  }
});

it("gives work beside the server no secret but the address of the database", () => {
  const source = {
    PATH: "/bin",
    DATABASE_URL: "postgres://x",
    AUTH_SECRET: "s",
    SMTP_URL: "smtp://a:b@c",
    OIDC_CLIENT_SECRET: "s",
    NODE_ENV: "test",
  };
  expect(workEnvironment(source as NodeJS.ProcessEnv)).toEqual({ PATH: "/bin", DATABASE_URL: "postgres://x", NODE_ENV: "test" });
});
