//go:build !js

package web

import (
	"fmt"
	"os"
	"path/filepath"
)

// write writes the site and its compressed copies beside o.Dir and swaps the directories at the end, so that a running server
// sees either the old site or the new one.
func write(s site, o Options) error {
	if err := replaceable(o.Dir); err != nil {
		return err
	}
	dir := filepath.Clean(o.Dir)
	fresh, old := dir+".new", dir+".old"
	for _, left := range []string{fresh, old} { // of an interrupted build
		if err := os.RemoveAll(left); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(fresh, 0o755); err != nil {
		return err
	}
	for name, content := range s {
		if err := os.WriteFile(filepath.Join(fresh, name), content, 0o644); err != nil {
			return err
		}
		if !compressible(name) {
			continue
		}
		for _, c := range codings {
			small, err := compressed(o.Cache, content, c)
			if err != nil {
				return err
			}
			if err := os.WriteFile(filepath.Join(fresh, name+c.suffix), small, 0o644); err != nil {
				return err
			}
		}
	}
	if err := os.Rename(dir, old); err != nil && !os.IsNotExist(err) {
		return err
	}
	if err := os.Rename(fresh, dir); err != nil {
		return err
	}
	return os.RemoveAll(old)
}

// replaceable refuses to replace a directory that is not a site: a mistyped -o must not cost anyone their files.
func replaceable(dir string) error {
	entries, err := os.ReadDir(dir)
	if os.IsNotExist(err) || err == nil && len(entries) == 0 {
		return nil
	}
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if entry.Name() == "worker.js" {
			return nil
		}
	}
	return fmt.Errorf("%s holds files and no worker.js, so it is not a site that a build may replace; choose another directory", dir)
}
