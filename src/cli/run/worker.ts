import { articlesOf, extractAll } from '../../pipeline.ts'
import { serve } from './worker-loop.ts'

serve({ articlesOf, extractAll })
