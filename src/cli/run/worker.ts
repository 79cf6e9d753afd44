import { articlesOf, extract } from '../../pipeline.ts'
import { serve } from './worker-loop.ts'

serve({ articlesOf, extract })
