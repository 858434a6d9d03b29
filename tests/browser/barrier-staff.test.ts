import { testBarriers } from './barrier'

testBarriers(root => root === 'staff')
