import { testBarriers } from './barrier'

testBarriers(['pages', 'errand'])
