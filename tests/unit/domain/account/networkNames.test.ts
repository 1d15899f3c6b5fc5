import { describe, expect, it } from "vitest";
import { NETWORKS } from "@/lib/domain/account/network";
import { readNetwork } from "@/lib/domain/account/networkNames";

describe("readNetwork", () => {
  it("knows each network by its own name", () => {
    expect(NETWORKS.map((network) => readNetwork(network.toUpperCase()))).toEqual([...NETWORKS]);
  });
  it.each([
    ["Twitter", "x"],
    ["X (ex-Twitter)", "x"],
    ["FB", "facebook"],
    ["Insta", "instagram"],
    ["YouTube", "youtube"],
    ["Linked In", "linkedin"],
    ["Chaîne WhatsApp", "whatsapp"],
  ])("reads « %s » as %s", (text, network) => {
    expect(readNetwork(text)).toBe(network);
  });
  it("gives null for what names none", () => {
    expect(readNetwork("Myspace")).toBeNull();
  });
});
