/** How the open data is used: a command, a program and a query that work as they are. */
export interface DataExample {
  use: 'download' | 'inPython' | 'inSql';
  code: string;
}

/** Examples with the whole addresses of the files of a site; `csv` gives that of a type's table. */
export const dataExamples = (
  csv: (type: 'departments' | 'requests' | 'responses') => string,
): DataExample[] => [
  { use: 'download', code: `curl -O ${csv('responses')}` },
  {
    use: 'inPython',
    code: `import pandas as pd

responses = pd.read_csv(
    "${csv('responses')}",
    parse_dates=["receivedOn", "reply.date"],
)
days = (responses["reply.date"] - responses["receivedOn"]).dt.days
print(days.describe())`,
  },
  {
    use: 'inSql',
    code: `SELECT d.name, count(*) AS requests
FROM '${csv('requests')}' AS r
JOIN '${csv('departments')}' AS d ON r.department_folder = d.slug
GROUP BY d.name
ORDER BY requests DESC;`,
  },
];
