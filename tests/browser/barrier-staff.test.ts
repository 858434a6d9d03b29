import { testBarriers } from './barrier'

testBarriers(['guide', 'hall', 'staff'])
