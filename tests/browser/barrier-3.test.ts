import { testBarriers } from './barrier'

testBarriers(3)
