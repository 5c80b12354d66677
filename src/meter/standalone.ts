// Part of the single file, so that the page loads nothing more until the user types.
import './second-load.ts'
import './define.ts'
