//go:build !js

package web

import (
	"fmt"
	"io"
	"io/fs"
	"path"
	"sync"
	"time"
)

// files reads a site and keeps one copy of each file in memory for all requests. A file is read again when its time or size on
// disk has changed, so a new build is served at once.
type files struct {
	site fs.FS
	mu   sync.Mutex
	held map[string]*file
}

// file is never changed after it was read.
type file struct {
	content []byte
	tag     string // names the content
	time    time.Time
	size    int64
}

func (f *file) is(info fs.FileInfo) bool {
	return f.size == info.Size() && f.time.Equal(info.ModTime())
}

// read is the file with a name. Directories, symbolic links and anything below a symbolic link do not exist for it.
func (all *files) read(name string) (*file, error) {
	info, err := plain(all.site, name)
	if err != nil {
		return nil, err
	}
	all.mu.Lock() // also while reading: a second request for the file waits and gets it
	defer all.mu.Unlock()
	if f := all.held[name]; f != nil && f.is(info) {
		return f, nil
	}
	all.dropOld()
	f, err := load(all.site, name)
	if err == nil {
		all.held[name] = f
	}
	return f, err
}

// dropOld drops files that the site no longer has, because each build has other names.
func (all *files) dropOld() {
	for name, f := range all.held {
		if info, err := plain(all.site, name); err != nil || !f.is(info) {
			delete(all.held, name)
		}
	}
}

// plain looks at a file and at each directory above it.
func plain(site fs.FS, name string) (fs.FileInfo, error) {
	for dir := path.Dir(name); dir != "."; dir = path.Dir(dir) {
		info, err := fs.Lstat(site, dir)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			return nil, fs.ErrNotExist
		}
	}
	info, err := fs.Lstat(site, name)
	if err == nil && !info.Mode().IsRegular() {
		err = fs.ErrNotExist
	}
	return info, err
}

func load(site fs.FS, name string) (*file, error) {
	open, err := site.Open(name)
	if err != nil {
		return nil, err
	}
	defer open.Close()
	info, err := open.Stat() // of the open file, in case another has its name by now
	if err != nil {
		return nil, err
	}
	content, err := io.ReadAll(open)
	if err != nil {
		return nil, err
	}
	if int64(len(content)) != info.Size() {
		return nil, fmt.Errorf("%s is being written", name)
	}
	return &file{content, contentTag(content), info.ModTime(), info.Size()}, nil
}
