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

// files reads a site and keeps each file in memory once, for everybody who is reading it. A file is read anew when the one
// on disk has another time or size, so a build under a running server shows at once.
type files struct {
	site fs.FS
	mu   sync.Mutex
	held map[string]*file
}

// file is never changed once it is held.
type file struct {
	content []byte
	tag     string // names the content
	time    time.Time
	size    int64
}

func (f *file) is(info fs.FileInfo) bool {
	return f.size == info.Size() && f.time.Equal(info.ModTime())
}

// read is the file of that name. What is no plain file of the site's own (a directory, a symbolic link or something below
// one) does not exist.
func (all *files) read(name string) (*file, error) {
	info, err := plain(all.site, name)
	if err != nil {
		return nil, err
	}
	all.mu.Lock() // while it is read too: who asks for the same file waits, and gets it
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

// dropOld forgets what the site has no longer: each build has other names.
func (all *files) dropOld() {
	for name, f := range all.held {
		if info, err := plain(all.site, name); err != nil || !f.is(info) {
			delete(all.held, name)
		}
	}
}

// plain looks at a file and at each directory that it is in.
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
	info, err := open.Stat() // of what is open, should another have taken its name
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
