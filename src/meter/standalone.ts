import './define.ts'
