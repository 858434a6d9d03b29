import { testBarriers } from './barrier'

testBarriers(2)
