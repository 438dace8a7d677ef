// Projects whose languages are compiled, and one that has nothing but a Makefile.

/** @type {import("./projects.js").Project[]} */
export const compiledProjects = [
  {
    name: "uuid",
    kind: "Go",
    sources: [
      {
        registry: "go",
        name: "github.com/google/uuid@v1.6.0",
        digest: "h1:NIvaJDMOsjHA8n1jAhLSgzrAzy1Hgr+hNrb57e+94F0=",
      },
    ],
    tools: ["go"],
    own: "go test ./...",
    damage: { file: "uuid_test.go", from: "RFC4122, true}", to: "Future, true}" },
    tests: ["json_test.go", "null_test.go", "seq_test.go", "sql_test.go", "uuid_test.go"],
  },
  {
    name: "errwrap-multierror",
    kind: "Go workspace",
    sources: [
      {
        registry: "go",
        name: "github.com/hashicorp/errwrap@v1.1.0",
        digest: "h1:OxrOeh75EUXMY8TBjag2fzXGZ40LB6IKw45YeGUDY2I=",
        into: "errwrap",
      },
      {
        registry: "go",
        name: "github.com/hashicorp/go-multierror@v1.1.1",
        digest: "h1:H5DkEtf6CXdFp0N0Em5UCwQpXMWke8IA0+lD48awMYo=",
        into: "go-multierror",
      },
    ],
    tools: ["go"],
    prepare: ["go work init ./errwrap ./go-multierror"],
    own: "go test ./errwrap/... ./go-multierror/...",
    damage: { file: "errwrap/errwrap_test.go", from: "!= tc.Len", to: "== tc.Len" },
    tests: [
      "errwrap/errwrap_test.go",
      ...["append", "flatten", "format", "group", "multierror", "prefix", "sort"].map(
        (name) => `go-multierror/${name}_test.go`,
      ),
    ],
  },
  {
    name: "semver",
    kind: "Cargo",
    sources: [
      {
        registry: "cargo",
        name: "semver@1.0.23",
        digest: "61697e0a1c7e512e84a621326239844a24d8207b4669b41bc18b32ea5cbf988b",
      },
    ],
    tools: ["cargo"],
    prepare: ["cargo generate-lockfile"],
    own: "cargo test",
    damage: { file: "tests/test_version.rs", from: "assert_eq!(parsed", to: "assert_ne!(parsed" },
    tests: ["tests"],
    // The examples in its comments are tests, too.
    testLines: ["src/lib.rs", "src/parse.rs"].map((file) => ({ file, lines: "```" })),
  },
  {
    name: "commons-cli",
    kind: "Maven",
    sources: [
      {
        registry: "maven",
        name: "commons-cli:commons-cli:1.5.0:pom",
        digest: "4eec43c4fc2804cbeb43699cabfa82fa062871fcc1dcfd10902a5d82520674c0",
        into: "pom.xml",
      },
      {
        registry: "maven",
        name: "commons-cli:commons-cli:1.5.0:jar:sources",
        digest: "ab59e7a5afa247587c30459b5184cb0f664baeb1e317e165323995783044ac79",
        into: "src/main/java",
      },
      {
        registry: "maven",
        name: "commons-cli:commons-cli:1.5.0:jar:test-sources",
        digest: "265c18cbdf6a9f97d0ba3cc5e5f00caad03e0eb5d9a66166c5aa439061bd1ed0",
        into: "src/test/java",
      },
    ],
    tools: ["mvn"],
    prepare: [
      "rm -r src/main/java/META-INF src/test/java/META-INF",
      "mkdir -p src/test/resources/org/apache/commons/cli",
      "mv src/test/java/org/apache/commons/cli/*.file src/test/resources/org/apache/commons/cli",
    ],
    own: "mvn --batch-mode --quiet -Drat.skip test",
    damage: {
      file: "src/test/java/org/apache/commons/cli/UtilTest.java",
      from: '"f", Util',
      to: '"g", Util',
    },
    tests: ["src/test"],
  },
  {
    name: "react-native-gradle-plugin",
    kind: "Gradle",
    sources: [
      {
        registry: "npm",
        name: "@react-native/gradle-plugin@0.76.9",
        digest:
          "sha512-uGzp3dL4GfNDz+jOb8Nik1Vrfq1LHm0zESizrGhHACFiFlUSflVAnWuUAjlZlz5XfLhzGVvunG4Vdrpw8CD2ng==",
      },
    ],
    tools: ["gradle"],
    own: "./gradlew check",
    damage: {
      file: "shared/src/test/kotlin/com/facebook/react/utils/JsonUtilsTest.kt",
      from: "assertNull(",
      to: "assertNotNull(",
    },
    tests: ["react-native-gradle-plugin/src/test", "shared/src/test"],
  },
  {
    name: "bzip2",
    kind: "Makefile",
    sources: [
      {
        registry: "cargo",
        name: "bzip2-sys@0.1.11+1.0.8",
        digest: "736a955f3fa7875102d57c82b8cac37ec45224a07fd32d58f9f7a186b6cd4cdc",
        inner: "bzip2-1.0.8",
      },
    ],
    tools: ["make", "gcc"],
    own: "make test",
    damage: { file: "Makefile", from: "cmp sample1.tst sample1.ref", to: "cmp sample1.tst sample2.ref" },
    tests: ["sample1.ref", "sample2.ref", "sample3.ref"],
  },
];
