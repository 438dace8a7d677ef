/** The address of a package's `repository`: a URL, `owner/name`, or `github:owner/name`. null: not of GitHub. */
export function getGithubAddress(stated: unknown): string | null {
  const text =
    typeof stated === "object" && stated !== null && "url" in stated ? stated.url : stated;
  if (typeof text !== "string") return null;
  const short = /^(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(text)?.[1];
  const long = /github\.com[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?(?:[/#].*)?$/.exec(text)?.[1];
  const name = long ?? short;
  return name === undefined ? null : `https://github.com/${name}`;
}
