import { testBarriers } from './barrier'

testBarriers(['guide', 'staff'])
