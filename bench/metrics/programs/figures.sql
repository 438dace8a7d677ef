-- The figures of docs/metrics.md for a history without late or repeated entries. {history} is the path of the file.
CREATE TEMP TABLE entry AS
SELECT row_number() OVER () AS place, run_id, coalesce(attempt, 1) AS attempt, pipeline_id AS pipeline, status,
  CASE WHEN event IS NOT NULL THEN head_sha END AS head_sha, branch,
  CASE WHEN default_branch IS NULL OR branch = default_branch THEN 'default' ELSE 'other' END AS class,
  CAST(completed_at AS TIMESTAMP) AS completed, duration_seconds AS seconds, coalesce(partial, false) AS partial,
  commands_passed + commands_failed AS ran, stages
FROM read_json({history}, format = 'newline_delimited', columns = {
  run_id: 'VARCHAR', attempt: 'INTEGER', pipeline_id: 'VARCHAR', status: 'VARCHAR', head_sha: 'VARCHAR', branch: 'VARCHAR',
  default_branch: 'VARCHAR', event: 'VARCHAR', completed_at: 'VARCHAR', duration_seconds: 'DOUBLE', partial: 'BOOLEAN',
  commands_passed: 'INTEGER', commands_failed: 'INTEGER',
  stages: 'STRUCT(id VARCHAR, subtask VARCHAR, outcome VARCHAR, duration_ms BIGINT, tries INTEGER)[]' });

CREATE TEMP TABLE run AS
WITH newest AS (SELECT run_id, max(attempt) AS attempt FROM entry WHERE attempt > 1 GROUP BY run_id),
counted AS (
  SELECT entry.*, CAST(floor((epoch_ms(completed) // 86400000 + 3) / 7) AS INTEGER) AS week
  FROM entry LEFT JOIN newest USING (run_id)
  WHERE status IN ('succeeded', 'failed') AND NOT partial AND ran > 0
    AND entry.attempt >= coalesce(newest.attempt, 1))
SELECT *, (SELECT max(week) FROM counted) - week AS age FROM counted;

CREATE TEMP TABLE repair AS
WITH known AS (
  SELECT place, pipeline, class, completed, status = 'succeeded' AS succeeded,
    CASE class WHEN 'default' THEN '' ELSE branch END AS branch
  FROM run WHERE class = 'default' OR branch IS NOT NULL),
followed AS (
  SELECT *, lag(succeeded) OVER (PARTITION BY pipeline, branch ORDER BY place) AS before FROM known),
dated AS (
  SELECT *, last_value(CASE WHEN NOT succeeded AND before IS NOT FALSE THEN completed END IGNORE NULLS)
    OVER (PARTITION BY pipeline, branch ORDER BY place) AS since FROM followed)
SELECT pipeline, class, completed, greatest(0, epoch_ms(completed) - epoch_ms(since)) / 1000 AS seconds
FROM dated WHERE succeeded AND before = false;

-- One statement for each kind of figure; the name before it is how its rows are called.
-- runs
SELECT pipeline, class, count(*) AS runs, count(*) FILTER (status = 'succeeded') AS succeeded, sum(seconds) AS seconds,
  quantile_disc(seconds, [0.5, 0.9, 0.95]) FILTER (status = 'succeeded') AS "all",
  quantile_disc(seconds, [0.5, 0.9, 0.95]) FILTER (status = 'succeeded' AND age = 0) AS this_week,
  quantile_disc(seconds, [0.5, 0.9, 0.95]) FILTER (status = 'succeeded' AND age = 1) AS last_week
FROM run GROUP BY ALL;
-- repairs
SELECT pipeline, class, count(*) AS repairs, sum(seconds) AS seconds FROM repair GROUP BY ALL;
-- days
SELECT pipeline, class, strftime(completed, '%Y-%m-%d') AS period, count(*) AS runs,
  count(*) FILTER (status = 'succeeded') AS succeeded, sum(seconds) AS seconds
FROM run GROUP BY ALL;
-- weeks
SELECT pipeline, class, strftime(completed, '%G-W%V') AS period, count(*) AS runs,
  count(*) FILTER (status = 'succeeded') AS succeeded, sum(seconds) AS seconds
FROM run GROUP BY ALL;
-- stages
WITH ended AS (
  SELECT pipeline, class, age, unnest(stages, recursive := true) FROM run)
SELECT pipeline, class, subtask, id, count(*) AS runs, count(*) FILTER (outcome <> 'succeeded') AS failed,
  quantile_disc(duration_ms, [0.5, 0.9, 0.95]) FILTER (outcome = 'succeeded') AS "all",
  quantile_disc(duration_ms, [0.5, 0.9, 0.95]) FILTER (outcome = 'succeeded' AND age = 0) AS this_week,
  quantile_disc(duration_ms, [0.5, 0.9, 0.95]) FILTER (outcome = 'succeeded' AND age = 1) AS last_week
FROM ended WHERE outcome IN ('succeeded', 'failed', 'timed_out', 'allowed_failure') GROUP BY ALL;
-- flakes
WITH ended AS (
  SELECT place, pipeline, class, head_sha, completed, unnest(stages, recursive := true) FROM entry),
outcomes AS (SELECT *, outcome = 'succeeded' AS succeeded FROM ended
  WHERE outcome IN ('succeeded', 'failed', 'timed_out', 'allowed_failure')),
-- Only commits on which something failed have to be put in order.
red AS (SELECT DISTINCT pipeline, head_sha FROM outcomes WHERE NOT succeeded AND head_sha IS NOT NULL),
followed AS (
  SELECT *, lag(succeeded) OVER same AS before, lag(completed) OVER same AS since
  FROM outcomes SEMI JOIN red USING (pipeline, head_sha)
  WINDOW same AS (PARTITION BY pipeline, head_sha, subtask, id ORDER BY place)),
flakes AS (
  SELECT pipeline, class, subtask, id FROM followed
  WHERE succeeded AND (tries > 1 OR (before = false AND completed - since <= INTERVAL 30 DAY))
  UNION ALL
  SELECT pipeline, class, subtask, id FROM outcomes ANTI JOIN red USING (pipeline, head_sha) WHERE succeeded AND tries > 1)
SELECT pipeline, class, subtask, id, count(*) AS flakes FROM flakes GROUP BY ALL;
