import { type EdgeModel, graphModel, type NodeModel, type Properties } from '../../graph/model.ts'

/** Prints what labels, types and properties the graph has, and what each means. */
export const schemaCommand = ({ json }: Readonly<{ json?: boolean }>): void => {
  const model = graphModel()
  const { nodes, edges, fact } = model
  const text = [
    ...nodes.map(nodeText),
    ...edges.map(edgeText),
    `PROPERTIES OF EVERY FACT (relations marked fact)\n${propertiesText(fact)}`,
  ].join('\n\n')
  process.stdout.write(`${json ? JSON.stringify(model, null, 1) : text}\n`)
}

const nodeText = ({ label, description, keyDescription, properties }: NodeModel): string =>
  [`(:${label}) ${description}`, propertyLine('id', 'string', keyDescription), propertiesText(properties)].join('\n')

const edgeText = ({ type, description, fact, ends, properties }: EdgeModel): string =>
  [
    `[:${type}]${fact ? ' fact.' : ''} ${description}`,
    ...ends.map(({ from, to }) => `  (:${from})-[:${type}]->(:${to})`),
    propertiesText(properties),
  ]
    .filter(line => line !== '')
    .join('\n')

const propertiesText = (properties: Properties): string =>
  Object.entries(properties)
    .map(([name, { type, description }]) => propertyLine(name, type, description))
    .join('\n')

const propertyLine = (name: string, type: string, description: string): string =>
  `  ${name} (${type}): ${description.trim()}`
