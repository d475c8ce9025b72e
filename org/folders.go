package org

import "sync"

var folders = sync.Pool{New: func() any { return new(folder) }}
