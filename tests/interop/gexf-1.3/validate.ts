import { join } from 'node:path'
import { python } from '../python.ts'

const program = `
import json, sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
schema.validate(etree.parse(sys.argv[2], etree.XMLParser(huge_tree=True)))
print(json.dumps([str(error) for error in schema.error_log][:5]))`

/** What the schema of GEXF 1.3 has against a file; nothing, where it is valid. */
export const faultsOfGexf = (file: string): readonly string[] =>
  python(program, join(import.meta.dirname, 'gexf.xsd'), file) as string[]
