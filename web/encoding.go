//go:build !js

package web

import (
	"errors"
	"io/fs"
	"mime"
	"strconv"
	"strings"
)

// chosen is the file to send, and its coding: the best compressed copy that the client accepts and the site has, otherwise the
// plain file and "".
func chosen(all *files, name string, plain *file, accept []string) (*file, string, error) {
	if !compressible(name) {
		return plain, "", nil
	}
	for _, c := range codings {
		if !accepts(accept, c.name) {
			continue
		}
		small, err := all.read(name + c.suffix)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		return small, c.name, err
	}
	return plain, "", nil
}

// accepts tells whether an Accept-Encoding header allows a coding (RFC 9110, section 12.5.3). "q=0" forbids it; other
// weights are not compared, since the smaller file is better for everyone.
func accepts(headers []string, coding string) bool {
	any := false
	for _, item := range items(headers) {
		name, params, err := mime.ParseMediaType(strings.ReplaceAll(item, "*", "any"))
		if err != nil {
			continue
		}
		q, err := strconv.ParseFloat(params["q"], 64)
		allowed := err != nil || q > 0
		switch name {
		case coding:
			return allowed
		case "any":
			any = allowed
		}
	}
	return any
}

func items(headers []string) []string {
	var list []string
	for _, item := range strings.Split(strings.Join(headers, ","), ",") {
		if item = strings.TrimSpace(item); item != "" {
			list = append(list, item)
		}
	}
	return list
}
