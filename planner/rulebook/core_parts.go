package rulebook

import "hardeasy/planner/catalog"

// Parts that several rules about the core add.

var antiExtensionPart = &part{
	[]wish{{"front-plank", 2, 30}, {"dead-bug", 2, 8}, {"push-up-hold", 2, 30}},
	func(e *catalog.Exercise) bool { return e.Pattern == catalog.CoreAntiExtension },
}

var antiRotationPart = &part{
	[]wish{{"pallof-press", 2, 8}, {"plank-shoulder-tap", 2, 10}, {"bird-dog", 2, 8}},
	func(e *catalog.Exercise) bool { return e.Pattern == catalog.CoreAntiRotation },
}
