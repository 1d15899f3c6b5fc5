import { describe, expect, it } from "vitest";
import { commandLineOf, imageName } from "@/scripts/instance/processes";

describe("imageName", () => {
  it("leaves out what changes while a process lives: the memory that it takes", () => {
    expect(imageName('"node.exe","4242","Console","1","45,676 K"')).toBe("node.exe");
    expect(imageName('"node.exe","4242","Console","1","51,004 K"')).toBe("node.exe");
  });
  it("is empty when there is no such process", () => {
    expect(imageName("INFO: No tasks are running which match the specified criteria.")).toBe("");
  });
});

describe("commandLineOf", () => {
  it("is the same each time for one process, and empty for none", () => {
    expect(commandLineOf(process.pid)).not.toBe("");
    expect(commandLineOf(process.pid)).toBe(commandLineOf(process.pid));
    expect(commandLineOf(-1)).toBe("");
  });
});
